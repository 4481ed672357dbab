import { type DeviceIdentity, readDevice, writeDevice } from "./device-identity.js";
import { type EndpointId, parseEndpointId } from "./endpoint-id.js";

/**
 * What an Endpoint ID of scheme os or ops says of its device, with escapes decoded; undefined for other schemes, and for
 * parts that {@link parseEndpointId} would refuse.
 */
export function endpointDevice({ scheme, instanceId }: EndpointId): DeviceIdentity | undefined {
  if (scheme !== "os" && scheme !== "ops") return undefined;
  const read = readDevice(instanceId, 0, scheme === "ops");
  return read.ok ? read.device : undefined;
}

/**
 * The Endpoint ID of a device: of scheme ops, or os where the product class is missing or empty.
 * @throws EndpointIdError where a part does not allow it, such as a serial number too long for 50 characters
 */
export function deviceEndpointId({ oui, productClass, serialNumber }: DeviceIdentity): EndpointId {
  if (productClass === undefined || productClass === "") {
    return parseEndpointId(`os::${writeDevice({ oui, serialNumber })}`);
  }
  return parseEndpointId(`ops::${writeDevice({ oui, productClass, serialNumber })}`);
}
