/**
 * What a jar holds, read from its class files and its manifest: nothing of it is loaded or run.
 *
 * <ul>
 *   <li>{@link thalweg.runtime.plugins.classfile.JarContents}: a jar, read within bounds
 *   <li>{@link thalweg.runtime.plugins.classfile.CompiledClass}: what a class declares, and what it
 *       mentions
 *   <li>{@link thalweg.runtime.plugins.classfile.Touch}: what of the machine those mentions are
 *       about
 * </ul>
 */
package thalweg.runtime.plugins.classfile;
