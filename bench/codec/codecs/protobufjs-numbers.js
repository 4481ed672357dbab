// 64-bit integers as numbers: what protobufjs does where the package `long` is not there. To be imported first.
import protobuf from "protobufjs/minimal.js";

protobuf.util.Long = null;
protobuf.configure();
