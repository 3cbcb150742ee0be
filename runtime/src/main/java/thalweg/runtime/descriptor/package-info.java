/**
 * Run descriptors: what a YAML file asks for, bound to plug-ins and their settings.
 *
 * <pre>
 *   run.yaml ──► Overrides (--set) ──► SweepExpansion ──► DescriptorReader ──► Descriptor × configurations
 * </pre>
 */
package thalweg.runtime.descriptor;
