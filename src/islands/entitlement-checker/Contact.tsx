import type { CheckerContact } from '../../view-models/checker.ts';

interface Props {
  readonly contact: CheckerContact | undefined;
}

/** Somebody to ask, with a number to tap where there is one. */
export function Contact({ contact }: Props) {
  if (contact === undefined) return null;
  const { name, phone } = contact;
  return (
    <>
      <b>{name}</b>
      {phone && <> <Phone number={phone} /></>}
    </>
  );
}

/** A number keeps its direction inside right-to-left words. */
function Phone({ number }: { readonly number: string }) {
  return <a class="phone" href={`tel:${number.replace(/ /g, '')}`}><bdi dir="ltr">{number}</bdi></a>;
}
