/* Variorum: the search page. Without this file it is a complete list. With it the list is filtered as one types; where the
   site has an index, the texts are searched too. */
(function () {
  'use strict';
  const d = document, $ = id => d.getElementById(id), form = $('search'), box = $('q'), texts = $('texts'), list = $('list');
  const out = texts.querySelector('ol'), more = texts.querySelector('button'), picks = [...form.querySelectorAll('select')];
  const STEP = 10;
  let engine = null, turn = 0, timer = 0;

  // Accents, case and punctuation aside: a reader types what the keyboard has.
  function words(text) {
    const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ə/g, 'e').replace(/['’.]/g, '');
    return plain.match(/\d[\d,]*|[\p{L}\p{N}]+/gu) || [];
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

  const rows = [...list.querySelectorAll('li')].map(li => ({
    li, ul: li.parentNode, all: ' ' + words(li.textContent).join(' '),
    names: li.closest('[data-names]') ? [...li.querySelectorAll('b,.also')].flatMap(e => words(e.textContent)) : []
  }));

  function filter(terms) {
    const found = new Set(rows.filter(row => terms.every(term => row.all.includes(' ' + term))));
    const alike = row => terms.every(term => term.length > 3 && row.names.some(name => near(term, name)));
    if (![...found].some(row => row.names.length)) rows.filter(alike).forEach(row => found.add(row)); // no name is spelt so
    rows.forEach(row => { row.li.hidden = !found.has(row); row.own = +terms.every(term => row.names.includes(term)); });
    [...rows].sort((a, b) => b.own - a.own).forEach(row => row.ul.append(row.li)); // those whose name it is stand first
    list.querySelectorAll('section').forEach(group => { group.hidden = !group.querySelector('li:not([hidden])'); });
    return found.size;
  }

  // The index is fetched when somebody comes to use it, not before; where it cannot be, the list still works.
  function load() {
    engine = engine || import(form.dataset.index).then(async index => {
      await index.options({ baseUrl: form.dataset.root, excerptLength: 28 });
      offer(await index.filters());
      return index;
    }).catch(() => null);
    return engine;
  }

  function offer(facets) {
    picks.forEach(pick => {
      const kept = pick.value || new URLSearchParams(location.search).get(pick.name), counts = facets[pick.name] || {};
      pick.length = 1;
      Object.keys(counts).sort().forEach(name => {
        const own = name === kept;
        if (counts[name] || own) pick.add(new Option(name + ' (' + counts[name] + ')', name, false, own));
      });
    });
  }

  function make(tag, css, ...content) {
    const e = d.createElement(tag);
    e.className = css;
    e.append(...content);
    return e;
  }

  // A page: its title, its kind, its words with the hits marked. What the index holds is set as text, never as markup.
  function shown(page) {
    const link = make('a', '', page.meta.title), html = new DOMParser().parseFromString(page.excerpt, 'text/html');
    const parts = [...html.body.childNodes].map(e => e.nodeName === 'MARK' ? make('mark', '', e.textContent) : e.textContent);
    link.href = page.url;
    return make('li', '', make('h3', '', link), make('p', 'meta', (page.filters.kind || []).join(', ')), make('p', 'snip', ...parts));
  }

  async function show(hits, from) {
    const mine = turn, pages = await Promise.all(hits.slice(from, from + STEP).map(hit => hit.data()));
    if (mine !== turn) return;
    if (!from) out.textContent = '';
    out.append(...pages.map(shown));
    more.hidden = hits.length <= from + STEP;
    more.onclick = async () => { await show(hits, from + STEP); out.children[from + STEP].querySelector('a').focus(); };
  }

  const count = (number, one, many) => number + ' ' + (number === 1 ? one : many);

  async function search() {
    const mine = ++turn, terms = words(box.value), filters = {}, asked = new URLSearchParams();
    if (box.value) asked.set('q', box.value);
    picks.filter(pick => pick.value).forEach(pick => { filters[pick.name] = pick.value; asked.set(pick.name, pick.value); });
    const query = '' + asked, narrowed = Object.keys(filters).length > 0;
    if (location.protocol !== 'file:') history.replaceState(null, '', location.pathname + (query && '?' + query));
    let said = count(filter(terms), 'entry', 'entries') + ' of the list', found = null;
    if (query && form.dataset.index) {
      const index = await load();
      found = index && await index.search(terms.length ? box.value : null, { filters });
    }
    if (mine !== turn) return;
    list.hidden = !!found && narrowed; // facets are of texts alone
    if (found) said = count(found.results.length, 'text', 'texts') + (narrowed ? '' : ' and ' + said);
    $('found').textContent = query && said;
    texts.hidden = !found || !found.results.length;
    if (found) { offer(found.filters); show(found.results, 0); }
  }

  form.addEventListener('submit', e => { e.preventDefault(); search(); });
  if (picks.length) form.addEventListener('focusin', load, { once: true });
  box.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(search, 150); });
  picks.forEach(pick => pick.addEventListener('change', search));
  box.value = new URLSearchParams(location.search).get('q') || '';
  if (location.search) picks.length ? load().then(search) : search();
})();
