import type { Attachment } from 'svelte/attachments';

/**
 * Shows a dialog as a modal one and tells at once when it is closed. The `close` event of a dialog comes a task later: on a busy page
 * a reader has pressed the next key by then, and the late event would close what that key opened.
 */
export function modal(onclose: () => void): Attachment<HTMLDialogElement> {
  return (dialog) => {
    let isOpen = true;
    const closed = (): void => {
      if (!isOpen) return;
      isOpen = false;
      onclose();
    };
    const cancel = (event: Event): void => {
      event.preventDefault();
      dialog.close();
      closed();
    };
    const submit = (event: SubmitEvent): void => {
      if (event.target instanceof HTMLFormElement && event.target.method === 'dialog') cancel(event);
    };
    dialog.addEventListener('cancel', cancel);
    dialog.addEventListener('submit', submit);
    dialog.addEventListener('close', closed);
    dialog.showModal();
    return () => {
      dialog.removeEventListener('cancel', cancel);
      dialog.removeEventListener('submit', submit);
      dialog.removeEventListener('close', closed);
    };
  };
}
