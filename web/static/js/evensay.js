// Where the scripts begin. Without them every page still works by forms and reloading.
import './elements/live-room.js';
import './elements/draft-field.js';
import './elements/rank-list.js';
import './elements/mark-list.js';
import './elements/count-down.js';
import './elements/step-time.js';
import './elements/meeting-end.js';
import './elements/say-live.js';
import './elements/copy-link.js';
import './elements/fit-view.js';
import './elements/screen-keys.js';
import './elements/reveal-keys.js';
import './elements/seat-line.js';
import './elements/example-page.js';
import './elements/pass-on.js';
import './elements/left-over.js';
import './elements/read-aloud.js';
import './elements/speak-idea.js';
import { sayBusy } from './busy.js';
import { fetchSlowFiles } from './slow-file.js';
import { hintWhileWriting } from './hints.js';
import { enterByFragment } from './enter.js';
import { takeBack } from './focus.js';
import { forgetWhatIsOver } from './leave.js';
import { offerToPrint } from './print.js';
import { takeSlip } from './slip-link.js';

enterByFragment(document, window.location);
forgetWhatIsOver(document);
sayBusy(document);
fetchSlowFiles(document);
hintWhileWriting(document);
takeSlip(document, window.location);
offerToPrint(document);
document.addEventListener('keydown', takeBack);
// A link that is opened where its own page already stands changes only what is behind the #.
window.addEventListener('hashchange', () => enterByFragment(document, window.location));
