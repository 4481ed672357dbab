#!/usr/bin/env node
import * as nodeModule from "node:module";
import { setFlagsFromString } from "node:v8";
import { runNodeJs } from "@bufbuild/protoplugin";
import { plugin } from "./plugin.js";

// Most of a run is the compiler, and most of that its start: what it takes to make code of it is not spent twice.
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => void };
enableCompileCache?.();

// Node 20 has no such cache, and spends as much as a run takes on optimising code that is hardly used after. What runs
// much longer than the compiler does here is optimised all the same. Newer versions have a quicker way, and no such flag.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=1000000");

runNodeJs(plugin);
