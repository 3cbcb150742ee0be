/** How numbers and words are written: on the terminal, in tables and in pages. */
package thalweg.runtime.text;
