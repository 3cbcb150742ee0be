/** How the process ends when a signal ends it: in silence, and with nothing of it left behind. */
package thalweg.runtime.ending;
