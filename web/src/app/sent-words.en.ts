export default { sent: '{n, plural, =0 {0 requests sent} one {# request sent} other {# requests sent}}' };
