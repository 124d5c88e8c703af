declare module 'text-readability' {
  const readability: {
    /** Syllables of an English text. */
    syllableCount(text: string): number;
  };
  export default readability;
}
