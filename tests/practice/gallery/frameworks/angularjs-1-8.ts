import angular from 'angular-1-8';
import { bootAngularJs } from './boot-angularjs.ts';

bootAngularJs(angular, 'angularjs-1-8');
