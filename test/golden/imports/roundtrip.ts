import { createOrder, decodeOrder, encodeOrder } from "./shop/order.js";
import { Part_Size } from "./shop/parts/part.js";
import { createShelf, decodeShelf, encodeShelf } from "./warehouse.js";

const order = { type: "golden.shop.Order", encode: encodeOrder, decode: decodeOrder };
const shelf = createShelf({ number: 7 });

export const roundTrips = [
  { type: "golden.Shelf", encode: encodeShelf, decode: decodeShelf, message: shelf, json: { number: 7 } },
  {
    ...order,
    message: createOrder({
      part: { name: "a", bolt: { thread: "IMPERIAL" } },
      spares: [{}],
      byName: { b: { size: "LARGE" } },
      size: Part_Size.LARGE,
      colours: { c: "GREEN" },
      from: { case: "shelf", value: shelf },
    }),
    json: {
      part: { name: "a", bolt: { thread: "IMPERIAL" } },
      spares: [{}],
      byName: { b: { size: "LARGE" } },
      size: "LARGE",
      colours: { c: "GREEN" },
      shelf: { number: 7 },
    },
  },
  {
    ...order,
    message: createOrder({ from: { case: "ownShelf", value: { own: "mine" } } }),
    json: { ownShelf: { own: "mine" } },
  },
];
