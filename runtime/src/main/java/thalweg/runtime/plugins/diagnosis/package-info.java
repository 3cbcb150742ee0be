/**
 * Why a bundle does not work, in sentences: read from its manifest, its wiring and its components,
 * never from the framework's own messages.
 *
 * <pre>
 *   not resolved   Resolution ──► every missing requirement, and what comes near it
 *   not started    StartFailure
 *   no service     Components ──► what its factories wait for, or why they cannot be made
 * </pre>
 */
package thalweg.runtime.plugins.diagnosis;
