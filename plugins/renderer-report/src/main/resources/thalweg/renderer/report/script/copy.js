// Buttons that copy the text of an element.

export function bindCopy(button) {
  const source = document.getElementById(button.dataset.copies);
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.textContent = (await copied(source)) ? 'Copied' : 'Press Ctrl+C to copy';
    setTimeout(() => (button.textContent = label), 2500);
  });
}

// Where the browser does not let a page write to the clipboard, the text is selected.
async function copied(source) {
  try {
    await navigator.clipboard.writeText(source.textContent.trimStart());
    return true;
  } catch {
    source.closest('details')?.setAttribute('open', '');
    getSelection().selectAllChildren(source);
    return document.execCommand('copy');
  }
}
