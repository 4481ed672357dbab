#!/usr/bin/env node
import { run } from "./program.js";
import { terminal } from "./terminal.js";

process.exitCode = run(process.argv.slice(2), terminal());
