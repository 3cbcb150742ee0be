/**
 * Whether a plug-in works with a version of the API, told from its class files and manifest without
 * loading it: {@link thalweg.runtime.plugins.compatibility.Compatibility} compares a jar with one
 * {@link thalweg.runtime.plugins.compatibility.ApiVersion}, and says in sentences what is missing.
 */
package thalweg.runtime.plugins.compatibility;
