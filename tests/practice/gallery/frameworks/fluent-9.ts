import { Button, FluentProvider, Input, webLightTheme } from '@fluentui/react-components';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createLibraryForm, type LibraryParts } from '../draw-react-form.ts';
import { findMount, readPageOptions } from '../practice-model.ts';

const parts = { field: Input, button: Button } as unknown as LibraryParts;
const form = createElement(createLibraryForm(readPageOptions('fluent-9'), parts));

createRoot(findMount()).render(createElement(FluentProvider, { theme: webLightTheme }, form));
