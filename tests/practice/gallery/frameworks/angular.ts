// oxlint-disable-next-line import/no-unassigned-import -- Angular compiles the template in the page, without a build step of its own.
import '@angular/compiler';
import { bootAngular } from './boot-angular.ts';

bootAngular('angular');
