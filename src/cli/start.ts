#!/usr/bin/env node
import { compileLate } from './compile-late.ts';
import { startCompiled } from './start-compiled.ts';

// What V8 keeps of compiled code fits only the flags it was compiled under.
compileLate();
if (!startCompiled(process.argv[2])) await import('./main.ts');
