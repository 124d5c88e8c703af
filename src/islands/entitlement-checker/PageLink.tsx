interface Props {
  readonly href: string;
  readonly label: string;
}

/** A link out of the result. It opens beside it, because the answers live only in this page. */
export function PageLink({ href, label }: Props) {
  return <a href={href} target="_blank" rel="noopener">{label}</a>;
}
