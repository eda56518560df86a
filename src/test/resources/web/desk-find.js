// Marks what a person at the desk means by some words: arguments are its kind, the words, and the
// heading or legend that it stands below, if that matters. Returns what is wrong, or nothing.
const [kind, words, below] = arguments;
const kinds = {
  link: 'a[href]',
  button: 'button',
  field: 'input:not([type=hidden]), select, textarea',
};
const tidy = (text) => text.replace(/\s+/g, ' ').trim();
const name = (element) => {
  if (element.ariaLabel) return tidy(element.ariaLabel);
  if (element.labels && element.labels.length) {
    const label = element.labels[0].cloneNode(true);
    label.querySelectorAll('select, textarea, [aria-hidden]').forEach((inner) => inner.remove());
    return tidy(label.textContent);
  }
  return tidy(element.textContent);
};
const part = (element) => {
  const around = element.closest('fieldset, section');
  const title = around && around.querySelector('legend, h2');
  return title ? tidy(title.textContent) : '';
};
document.querySelectorAll('[data-meant]').forEach((other) => other.removeAttribute('data-meant'));
const all = [...document.querySelectorAll(kinds[kind])]
  .filter((element) => element.checkVisibility() && !element.closest('[aria-hidden=true]'))
  .filter((element) => !below || part(element).startsWith(below));
const inMain = (element) => (element.closest('main') ? 0 : 1);
const found = [
  ...all.filter((element) => name(element) === words),
  ...all.filter((element) => name(element).startsWith(words)),
].sort((one, other) => inMain(one) - inMain(other));
if (!found.length) return 'no ' + kind + ' “' + words + '” among ' + all.map(name).join(' | ');
found[0].setAttribute('data-meant', '');
return '';
