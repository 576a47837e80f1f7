// Version of the output contract, apart from the schemas so that the parser loads no validator.

/** Version of the output contract; follows semver. */
export const SCHEMA_VERSION = '1.0'
