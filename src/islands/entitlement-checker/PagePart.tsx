interface Props {
  readonly body: HTMLElement;
}

/** A part of the page, taken from where it stood. */
export function PagePart({ body }: Props) {
  return (
    <div
      ref={(place) => {
        if (place && body.parentNode !== place) place.append(body);
      }}
    />
  );
}
