/* Variorum: the search page's list. Without script it is complete, folded by kind. With it the list is filtered as one
   types; what answers to a whole name, or to a question, is shown before all else. */
const variorumList = (function () {
  'use strict';
  const list = document.getElementById('list'), best = document.getElementById('best'), MOST = 3;
  // Words of questions, which stand everywhere: "how many left" asks for those who left.
  const ASKING = new Set(('a an and any are as at be been by did do does for from had has have how in is it its many much of on or ' +
    'that the there these they this to was were what when where which who whom whose why').split(' '));

  // Accents, case and punctuation aside: a reader types what the keyboard has. Numbers are taken without separators.
  function words(text) {
    const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ə/g, 'e').replace(/['’.]/g, '');
    return (plain.match(/\d[\d,]*|[\p{L}\p{N}]+/gu) || []).map(word => word.replace(/,/g, ''));
  }

  // What somebody typed; "100 417" is one number.
  const typed = text => words(text.replace(/(\d)\s(?=\d{3}(?!\d))/g, '$1'));

  // What is asked for by it: without the words of questions, where others are left.
  function terms(typed) {
    const left = typed.filter(word => !ASKING.has(word));
    return left.length ? left : typed;
  }

  // One letter wrong, missing, too many, or exchanged with its neighbour.
  function near(a, b) {
    const long = a.length > b.length ? a : b, short = long === a ? b : a;
    let i = 0;
    while (i < short.length && long[i] === short[i]) i++;
    if (long.length > short.length) return long.slice(i + 1) === short.slice(i);
    return long.slice(i + 1) === short.slice(i + 1) ||
      long[i] === short[i + 1] && long[i + 1] === short[i] && long.slice(i + 2) === short.slice(i + 2);
  }

  function read(li) {
    const group = li.closest('section'), also = li.querySelector('.also'), title = li.querySelector('b').textContent;
    const names = [title, ...title.split(' / '), ...(also ? also.textContent.replace(/^also /, '').split(' · ') : [])];
    return {
      li, ul: li.parentNode, answers: group.dataset.answers, title: ' ' + words(title).join(' '),
      all: ' ' + words([...li.querySelectorAll(':scope > :not(.meta)')].map(e => e.textContent + ' ').join('') + (li.dataset.words || '')).join(' '),
      names: names.map(name => words(name).join(' ')), words: names.flatMap(words), href: li.querySelector('a').href
    };
  }
  const rows = [...list.querySelectorAll('li')].map(read);
  const holds = (text, terms) => terms.every(term => text.includes(' ' + term));

  // 0: neither by name nor by question. A whole name goes before a question; of questions, that which has most of what was
  // typed, "how many" too, and has it in its title.
  function rank(row, typed) {
    if (row.answers === 'name') return row.names.includes(typed.join(' ')) ? Infinity : 0;
    return row.answers && typed.filter(word => row.all.includes(' ' + word)).length + (holds(row.title, terms(typed)) ? 1.5 : 1);
  }

  function found(terms) {
    const rowsFound = rows.filter(row => holds(row.all, terms)), named = rowsFound.some(row => row.answers);
    const alike = row => row.answers && terms.every(term => term.length > 3 && row.words.some(name => near(term, name)));
    return named ? rowsFound : [...rowsFound, ...rows.filter(alike)]; // no name is spelt so: perhaps one letter is amiss
  }

  // Shows what is found by the words typed. `alone`: the texts hold the rest, so of the list only what is no page of its own is left.
  // → how many entries are found, and the addresses of those shown first.
  function show(typed, alone) {
    const hits = typed.length ? found(terms(typed)) : rows, ranked = typed.length ? hits.filter(row => rank(row, typed)) : [];
    const names = ranked.filter(row => row.answers === 'name'), questions = ranked.filter(row => row.answers === 'question');
    const first = [...names, ...questions.sort((a, b) => rank(b, typed) - rank(a, typed)).slice(0, MOST)];
    const left = new Set(hits.filter(row => !first.includes(row)));
    best.querySelector('ul').replaceChildren(...first.map(row => row.li.cloneNode(true)));
    best.querySelectorAll('[hidden]').forEach(li => { li.hidden = false; });
    best.hidden = !first.length;
    rows.forEach(row => { row.li.hidden = !left.has(row); });
    list.querySelectorAll('section').forEach(group => {
      group.hidden = alone && !group.hasAttribute('data-alone') || !group.querySelector('li:not([hidden])');
      group.querySelector('details').open = typed.length > 0;
    });
    return { count: hits.length, first: first.map(row => row.href) };
  }

  return { typed, terms, show };
})();
