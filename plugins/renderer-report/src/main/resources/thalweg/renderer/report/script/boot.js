// Makes ES modules of the scripts on this page: each becomes a blob with an address, and an import
// map leads from names to addresses. So the page needs no server and no other file.
(() => {
  const addresses = {};
  for (const script of document.querySelectorAll('script[data-module]')) {
    // A blob has no folder: "./x.js" becomes a name of the import map.
    const source = script.textContent.replace(/(\bfrom\s*)(["'])\.\//g, '$1$2report/');
    const blob = new Blob([source], {type: 'text/javascript'});
    addresses[script.dataset.module] = URL.createObjectURL(blob);
  }
  const map = document.createElement('script');
  map.type = 'importmap';
  map.textContent = JSON.stringify({imports: addresses});
  document.head.append(map);
  import('report/main.js').catch((error) => {
    // The still pictures stay; the console tells what is missing.
    console.error(error);
  });
})();
