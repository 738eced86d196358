import angular from 'angular-1-3';
import { bootAngularJs } from './boot-angularjs.ts';

bootAngularJs(angular, 'angularjs-1-3');
