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
/** What jQuery Validation and its unobtrusive adapter add, as much as the gallery needs. */
interface JQueryStatic {
  validator: { unobtrusive: { parse(within: JQuery): void } };
}
// oxlint-disable-next-line no-unused-vars -- the library's own type has it
interface JQuery<TElement = HTMLElement> {
  validate(): { settings: { submitHandler?: () => void }; element(field: HTMLElement): boolean };
}
/** As much of Lightning Web Components as the gallery needs; the compiler asks for this name. */
declare module 'lwc' {
  export class LightningElement {
    connectedCallback(): void;
    dispatchEvent(event: Event): boolean;
  }
  export function api(value: undefined, context: ClassFieldDecoratorContext): void;
}
