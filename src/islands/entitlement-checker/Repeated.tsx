import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CheckerWords } from '../../view-models/checker.ts';
import { fill } from './words.ts';

interface Props<Item> {
  readonly items: readonly Item[];
  readonly empty: Item;
  /** The name of one item, with `{{number}}`. */
  readonly itemLabel: string;
  readonly addLabel: string;
  readonly words: CheckerWords['dates'];
  readonly onChange: (items: readonly Item[]) => void;
  readonly children: (item: Item, index: number, change: (item: Item) => void) => ComponentChildren;
}

/** A list of boxes that can grow and shrink, but not to nothing. */
export function Repeated<Item>({ items, empty, itemLabel, addLabel, words, onChange, children }: Props<Item>) {
  const list = useFocusOnChange(items.length);
  return (
    <div ref={list}>
      {items.map((item, index) => {
        const label = fill(itemLabel, { number: index + 1 });
        return (
          <fieldset key={index} class="period">
            <legend tabIndex={-1}>{label}</legend>
            {children(item, index, (changed) => { onChange(items.map((other, place) => (place === index ? changed : other))); })}
            {items.length > 1 && (
              <button
                type="button"
                class="link"
                aria-label={fill(words.removeWhat, { what: label })}
                onClick={() => { onChange(items.filter((_, place) => place !== index)); }}
              >
                {words.remove}
              </button>
            )}
          </fieldset>
        );
      })}
      <button type="button" class="button quiet" onClick={() => { onChange([...items, empty]); }}>
        {addLabel}
      </button>
    </div>
  );
}

/** After a box came or went, the focus is on the name of the last one, not lost. */
function useFocusOnChange(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (before.current === count) return;
    before.current = count;
    list.current?.querySelector<HTMLElement>('.period:last-of-type > legend')?.focus();
  }, [count]);
  return list;
}
