/** Tests of the assembled product, as its users start it: one process for each command. */
package thalweg.distribution;
