import angular from 'angular';
import { bootAngularJs } from './boot-angularjs.ts';

bootAngularJs(angular, 'angularjs-1-2');
