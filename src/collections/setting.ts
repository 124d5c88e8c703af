/** A setting of the build, or why it cannot be used. */
export type Setting<T> =
  | { readonly kind: 'set'; readonly value: T }
  | { readonly kind: 'wrong'; readonly message: string };
