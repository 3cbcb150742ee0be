/**
 * Run descriptors: what a YAML file asks for, bound to the plug-ins at hand.
 *
 * <pre>
 *   run.yaml ──► Overrides (--set) ──► SweepExpansion ──► DescriptorReader ──► Descriptor × configurations
 * </pre>
 */
package thalweg.runtime.descriptor;
