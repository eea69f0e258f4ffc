import { writeFile } from 'node:fs/promises';
import { countedPath } from '../language/likeness/counted.js';
import { countExamples } from '../language/likeness/examples.js';
import { tonguesOf } from '../language/phrasebooks.js';
import { loadCatalogue } from '../operations/kit/catalogue.js';

/** Part of `npm run build`: counts the examples once, so that no start has to. */
const catalogue = await loadCatalogue();
await writeFile(countedPath(), JSON.stringify(countExamples(catalogue, tonguesOf(catalogue))));
