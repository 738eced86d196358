declare module 'angular' {
  const angular: import('./boot-angularjs.ts').AngularJs;
  export default angular;
}
declare module 'angular-1-3' {
  const angular: import('./boot-angularjs.ts').AngularJs;
  export default angular;
}
declare module 'angular-1-8' {
  const angular: import('./boot-angularjs.ts').AngularJs;
  export default angular;
}
/** Vue with its template compiler. */
declare module 'vue/dist/vue.esm-browser.prod.js' {
  export * from 'vue';
}
