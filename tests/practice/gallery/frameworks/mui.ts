import { Button, TextField } from '@mui/material';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createLibraryForm, type LibraryParts } from '../draw-react-form.ts';
import { fieldElement, submitButton } from '../form-tree.ts';
import { findMount, readPageOptions } from '../practice-model.ts';

// Its label floats over the empty field, and stands a second time, unseen, in a legend that notches the outline.
const own = {
  field: (field) => fieldElement('input', field, { label: field.label, margin: 'dense' }),
  submit: submitButton('button', { variant: 'contained' }),
} satisfies LibraryParts['own'];
const parts = { field: TextField, button: Button, own } as unknown as LibraryParts;

createRoot(findMount()).render(createElement(createLibraryForm(readPageOptions('mui'), parts)));
