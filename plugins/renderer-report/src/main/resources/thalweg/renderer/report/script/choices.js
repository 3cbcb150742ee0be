// The radio buttons: loss or accuracy, logarithmic or linear height.

export function bindChoices(form, state) {
  form.addEventListener('change', (event) => {
    state.set({[event.target.name]: event.target.value});
  });
  state.subscribe((changed) => {
    if (changed.has('quantity')) {
      // Accuracies are shares: a logarithm of them says nothing.
      form.querySelector('.heights').disabled = state.quantity === 'accuracy';
    }
  });
}
