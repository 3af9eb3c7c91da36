import { wordsFor } from '../../../preview/page/words';

it('no word is missing or left in English by mistake', () => {
  const en = wordsFor('en-US');
  const nb = wordsFor('nb-NO');
  const same = Object.keys(en).filter((key) => en[key as keyof typeof en] === nb[key as keyof typeof nb]);
  expect(same.sort()).toEqual(['english', 'norwegian', 'ok']);
});
