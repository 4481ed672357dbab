/**
 * @typedef {object} Figures
 * @property {readonly import("../measure/times.js").Time[]} times
 * @property {readonly import("../measure/growth.js").Growth[]} growth
 * @property {readonly import("../measure/memory.js").Memory[]} memory
 * @property {readonly import("../measure/sizes.js").Size[]} sizes
 * @property {readonly import("../measure/start-up.js").StartUp[]} startUp
 */

/**
 * @typedef {object} Circumstances
 * @property {string} date
 * @property {string} node
 * @property {string} cpu
 * @property {string} platform
 * @property {number} rounds
 * @property {number} startUpRounds
 * @property {string} generated the fingerprint of our compiled code
 * @property {Record<string, string>} versions of the packages
 * @property {string | null} corpus the folder's name, if the messages are not our own
 * @property {Record<string, number>} bytes of the messages, by name
 */

/** @typedef {Circumstances & Partial<Figures>} Results */

export {};
