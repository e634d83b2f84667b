const go = document.getElementById('go');
go.addEventListener('click', () => window.act('csp', go.dataset.order));
