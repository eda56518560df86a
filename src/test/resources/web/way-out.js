// The way out on a small screen: whole, on top, alone, half the width or more; the bar a fifth of the height or less.
const findings = [];
const bar = document.querySelector('.exit');
const button = document.querySelector('.exit-button');
const box = button.getBoundingClientRect();
const { innerWidth, innerHeight } = window;
const expect = (is, otherwise) => { if (!is) findings.push(otherwise); };

expect(document.documentElement.scrollWidth <= innerWidth, `the page is ${document.documentElement.scrollWidth} px wide`);
expect(bar.offsetHeight <= innerHeight / 5, `the bar takes ${bar.offsetHeight} of ${innerHeight} px`);
expect(box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight, `the button ends at ${box.right}, ${box.bottom}`);
expect(box.width >= innerWidth / 2, `the button is ${box.width} px wide`);
expect(box.height >= 44, `the button is ${box.height} px high`);
expect(button.scrollWidth <= button.clientWidth, 'its words run out of the button');
expect(!bar.querySelector('[href^="tel:"]'), 'something dials beside it');
expect(button.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)), 'something lies on it');
for (const number of document.querySelectorAll('.strip a')) {
  const { height } = number.getBoundingClientRect();
  if (number.checkVisibility()) expect(height >= 44, `${number.textContent} is ${height} px high`);
}
return findings;
