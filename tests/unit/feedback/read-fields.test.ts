import { describe, expect, test } from 'vitest';
import { readFields } from '../../../src/feedback/read-fields.ts';

const read = (body: string) => readFields(Buffer.from(body, 'latin1'));

describe('what a browser sends', () => {
  test.each([
    ['text=a+b%26c', 'a b&c'],
    ['text=%D8%B3%D9%84%D8%A7%D9%85', 'سلام'],
    ['text=', ''],
    ['text', ''],
    ['text=a=b', 'a=b'],
    ['text=100%', '100%'],
    ['text=100%25', '100%'],
    ['text=%EF%BF%BD', '\ufffd'],
  ])('%s', (body, value) => {
    const { values, unreadable, repeated } = read(body);
    expect(values.get('text')).toBe(value);
    expect([unreadable.size, repeated.size]).toEqual([0, 0]);
  });

  test('letters that a program has not encoded are read as well', () => {
    expect(readFields(Buffer.from('text=سلام')).values.get('text')).toBe('سلام');
  });
});

describe('what no browser sends', () => {
  test.each([
    ['half a letter', 'text=%D8'],
    ['Latin-1', 'text=caf\xe9'],
    ['half of a pair', 'text=%ED%A0%80'],
    ['a letter written longer than need be', 'text=%C0%AF'],
  ])('%s is told, and shown as far as it goes', (_, body) => {
    const { values, unreadable } = read(body);
    expect([...unreadable]).toEqual(['text']);
    expect(values.get('text')).toContain('\ufffd');
  });

  test('a field that comes twice is told, and the first one holds', () => {
    const { values, repeated } = read('text=one&kind=quick&text=two&text=three');
    expect([...repeated]).toEqual(['text']);
    expect(values.get('text')).toBe('one');
  });

  test('names of every kind are only names', () => {
    expect([...read('__proto__=1&constructor=2&=3&%00=4').values.keys()]).toEqual(['__proto__', 'constructor', '', '\0']);
  });

  test('zeros alone are read as one strange name', () => {
    expect(readFields(new Uint8Array(1000)).values.size).toBe(1);
  });
});
