/** Whether an object has its own properties and no others, as the maps of messages have: so that any key is data. */
export function inheritsNothing(object: object): boolean {
  let inherited: unknown = Object.getPrototypeOf(object);
  while (typeof inherited === "object" && inherited !== null) {
    if (Reflect.ownKeys(inherited).length > 0) return false;
    inherited = Object.getPrototypeOf(inherited);
  }
  return inherited === null;
}
