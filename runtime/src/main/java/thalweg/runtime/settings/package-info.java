/**
 * From a settings record to everything that follows from it: strict binding of a descriptor, the
 * resolved values, {@code describe} and the JSON Schema.
 */
package thalweg.runtime.settings;
