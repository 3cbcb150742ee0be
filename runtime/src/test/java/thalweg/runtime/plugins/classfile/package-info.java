/** Jars that are made of sources in tests, and tests of what is read from them. */
package thalweg.runtime.plugins.classfile;
