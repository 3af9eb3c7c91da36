import { button, create } from './dom';
import { Words } from './words';

/** Asks or tells in a box of its own, as Excel does; answers with the place of the button that was pressed, or -1. */
export function messageBox(words: Words, title: string, text: string, buttons: readonly string[] = [words.ok]): Promise<number> {
  const dialog = create('dialog', { class: 'message-box', 'aria-label': title || words.problem });
  dialog.setAttribute('role', 'alertdialog');
  const row = create('div', { class: 'message-buttons' });
  dialog.append(create('h2', {}, title || words.problem), create('p', {}, text), row);
  document.body.append(dialog);
  return new Promise((resolve) => {
    let answer = -1;
    buttons.forEach((label, index) => row.append(button({
      class: index === 0 ? 'primary' : '',
      onclick: () => {
        answer = index;
        dialog.close();
      },
    }, label)));
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    dialog.showModal();
  });
}
