// Jazzer.js starts itself again by the first word of its command, which is not always what it was started by.
process.argv[0] = process.env.FUZZ_NODE;
require("@jazzer.js/core/dist/cli.js");
