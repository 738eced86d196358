import { BEYOND_THE_TABLE_PAGES } from '../../practice/strangers/microsoft/beyond-the-table.ts';
import { CROWDED_PAGES } from '../../practice/strangers/microsoft/crowded-pages.ts';
import { FLUENT_EIGHT_PAGES } from '../../practice/strangers/microsoft/fluent-eight.ts';
import { NAME_FIELD_PAGES } from '../../practice/strangers/microsoft/name-fields.ts';
import { OFFICE_DESK_PAGES } from '../../practice/strangers/microsoft/office-desks.ts';
import { PICKER_SHAPE_PAGES } from '../../practice/strangers/microsoft/picker-shapes.ts';
import { PICKER_TIMING_PAGES } from '../../practice/strangers/microsoft/picker-timings.ts';
import { PICKER_WORDING_PAGES } from '../../practice/strangers/microsoft/picker-wordings.ts';
import { TURNING_PAGES } from '../../practice/strangers/microsoft/turning-pages.ts';
import { VALUE_LOOK_ALIKE_PAGES } from '../../practice/strangers/microsoft/value-look-alikes.ts';
import { VALUE_MOMENT_PAGES } from '../../practice/strangers/microsoft/value-moments.ts';
import { VALUE_SHAPE_PAGES } from '../../practice/strangers/microsoft/value-shapes.ts';
import { WEB_FORMS_PAGES } from '../../practice/strangers/microsoft/web-forms.ts';
import { WHOLE_WAY_PAGES } from '../../practice/strangers/microsoft/whole-ways.ts';
import { WRONG_RING_PAGES } from '../../practice/strangers/microsoft/wrong-rings.ts';
import { WRONG_VALUE_PAGES } from '../../practice/strangers/microsoft/wrong-values.ts';
import { playStrangers } from './play-strangers.ts';

// The same steps as a dozen other people would build them.

playStrangers({
  'web forms': WEB_FORMS_PAGES,
  'Fluent UI 8': FLUENT_EIGHT_PAGES,
  'the list of methods, in other shapes': PICKER_SHAPE_PAGES,
  'the list of methods, at its own pace': PICKER_TIMING_PAGES,
  'the name, in other fields': NAME_FIELD_PAGES,
  'the password, in other shapes': VALUE_SHAPE_PAGES,
  'what only looks like a password': VALUE_LOOK_ALIKE_PAGES,
  'other languages': BEYOND_THE_TABLE_PAGES,
  'crowded pages': CROWDED_PAGES,
  'what tempts to point': WRONG_RING_PAGES,
  'what tempts to read': WRONG_VALUE_PAGES,
  'other words and arrangements': PICKER_WORDING_PAGES,
  'how a password comes to light': VALUE_MOMENT_PAGES,
  'old desks': OFFICE_DESK_PAGES,
  'whole ways': WHOLE_WAY_PAGES,
  'pages that turn into others': TURNING_PAGES,
});
