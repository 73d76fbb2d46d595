export default { sent: '{n, plural, =0 {لم يُرسَل أي طلب} other {طلبات مرسلة: #}}' };
