/**
 * Calls into plug-ins that may throw anything, or never come back: on a thread of their own, with a
 * time limit, and with an output that is published only when they are done.
 */
package thalweg.runtime.trial;
