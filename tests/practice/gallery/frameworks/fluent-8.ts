import { PrimaryButton, TextField } from '@fluentui/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createLibraryForm, type LibraryParts } from '../draw-react-form.ts';
import { findMount, readPageOptions } from '../practice-model.ts';

const parts = { field: TextField, button: PrimaryButton } as unknown as LibraryParts;

createRoot(findMount()).render(createElement(createLibraryForm(readPageOptions('fluent-8'), parts)));
