/** Small plug-ins of every kind that do real work and count it, for the tests of the runtime. */
package thalweg.runtime.fakes;
