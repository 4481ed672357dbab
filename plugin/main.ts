#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { runNodeJs } from "@bufbuild/protoplugin";
import { plugin } from "./plugin.js";

// A run is over before optimising most of a compiler pays: on Node 20 that takes as much as the run itself. What runs
// much longer than it does here is optimised all the same. Newer versions have a quicker way, and no such flag.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=1000000");

runNodeJs(plugin);
