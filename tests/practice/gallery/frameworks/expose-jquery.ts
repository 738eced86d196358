import jQuery from 'jquery';

// Kendo UI looks for it there.
Object.assign(window, { jQuery, $: jQuery });
